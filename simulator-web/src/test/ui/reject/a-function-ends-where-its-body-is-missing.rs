trait Reads {
    fn read(&self) -> Page; //~ ERROR E0425
}

fn count(&self) -> Self::Pages; //~ ERROR E0433  E0433

fn main() {
    let n: u8 = "n"; //~ ERROR E0308
    fn title(text: &str) -> Title } //~ ERROR E0425  E0425
