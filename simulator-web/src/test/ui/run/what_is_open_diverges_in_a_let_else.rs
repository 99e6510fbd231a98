fn a(s: &str) -> Result<(i32, &str), String> {
    let Some((n, rest)) = s.split_once(':') else { return Err(format!("no colon in {s:?}")) };
    let (Ok(n), r @ ("x" | "y")) = (n.parse::<i32>(), rest) else { Err("bad")? };
    let Ok(m) = "4".parse::<i32>() else { panic!() };
    Ok((n + m, r))
}
fn b(v: &[u8]) -> Option<u8> {
    let [x, ..] = v else { None? };
    let [_, y, ..] = v else { std::process::exit(2) };
    Some(x + y)
}
fn main() {
    println!("{:?} {:?} {:?}", a("1:x"), a("1:z"), a("q"));
    println!("{:?} {:?}", b(&[1, 2]), b(&[]));
}
