struct Config {
    size: usize,
}

const CONFIG: Config = Config { size: 3 };

const fn twice(config: &Config) -> usize {
    config.size * 2
}

const fn pick(of: &[usize]) -> usize {
    of[0] + 1
}

const LENGTH: usize = pick(&[4, 2]);

fn main() {
    let six: [u8; twice(&CONFIG)] = [0; 6];
    let five: [u8; LENGTH] = six; //~ ERROR E0308
    println!("{}", five.len());
}
