// Edition 2024: what refers to a mutable static is wrong, whichever way the reference is made.
struct Config {
    name: String,
    limits: Vec<u32>,
}

static mut COUNT: u32 = 0;
static mut CONFIG: Config = Config { name: String::new(), limits: Vec::new() };

#[allow(static_mut_refs)]
fn allowed() -> usize {
    unsafe { CONFIG.limits.len() }
}

fn main() {
    unsafe {
        let shared = &COUNT; //~ ERROR static_mut_refs
        let _ = shared;
        std::mem::swap(&mut COUNT, &mut 3); //~ ERROR static_mut_refs
        println!("{COUNT}"); //~ ERROR static_mut_refs
        CONFIG.limits.push(1); //~ ERROR static_mut_refs
        let ref name = CONFIG.name; //~ ERROR static_mut_refs
        let _ = name;
    }
    println!("{}", allowed());
}
