// Of what is wrong already a question mark says nothing more; of the rest it does.
struct Store;

fn main() {
    let a = load()?; //~ ERROR E0425
    let b = Store.read()?; //~ ERROR E0599
    let c = Missing::new(1)?; //~ ERROR E0433
    let d = Some(1)?; //~ ERROR E0277
}
