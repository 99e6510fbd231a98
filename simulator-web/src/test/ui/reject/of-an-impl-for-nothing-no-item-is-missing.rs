use std::ops::Add;

impl Add for Coin {} //~ ERROR E0425

impl Add<Purse> for u8 {} //~ ERROR E0425

impl Iterator for Box<u8> {} //~ ERROR E0117

fn main() {}
