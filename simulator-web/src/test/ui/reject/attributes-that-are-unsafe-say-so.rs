#[unsafe(no_mangle)]
fn by_this_name() {}

#[unsafe(inline)] //~ ERROR
fn anywhere() {}

#[unsafe(export_name = "other")]
pub fn by_another_name() {}

#[export_name = "third"] //~ ERROR
pub fn by_a_third_name() {}

fn main() {}
