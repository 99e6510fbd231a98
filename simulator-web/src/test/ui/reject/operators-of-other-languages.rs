async fn later() -> u8 {
    1
}

async fn waits() {
    let a = await later(); //~ ERROR
    let b = (await later()).nope(); //~ ERROR
    let c = await? later(); //~ ERROR
    later().await()?; //~ ERROR E0277  E0277
}

fn main() {
    let x = true;
    let y = not x && not true; //~ ERROR
    let z = not x.is_empty(); //~ ERROR E0599  E0599
    let a: i8 = ~~2; //~ ERROR
    let s = String::new();
    let n = s->len(); //~ ERROR
    let t = s->x; //~ ERROR E0609  E0609
    if 1 <> 2 {} //~ ERROR
    let o = 1 <=> 2; //~ ERROR
    let k: u8 = "a"; //~ ERROR E0308
}
