macro_rules! r#gen { () => { println!("gen"); } }
fn main() { r#gen!(); }
