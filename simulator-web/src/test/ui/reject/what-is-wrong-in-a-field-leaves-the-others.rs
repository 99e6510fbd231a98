struct Job { id: i32, name: i32, rest: i32 }
fn job(id: i32, name: &i32, rest: i32) -> Job { Job { id, *name, rest } } //~ ERROR  ERROR E0063
fn job2(id: i32, name: &i32) -> Job { Job { *id, name } } //~ ERROR  ERROR E0063 ERROR E0308
fn job3(id: i32) -> Job { Job { id: , name: 1 } } //~ ERROR  ERROR E0063
fn job4(id: i32) -> Job { Job { id id, name: 1, rest: 2 } } //~ ERROR  ERROR E0063
fn job5(id: i32) -> Job { Job { id, name: 1 rest: 2 } } //~ ERROR  ERROR E0063
fn two(_a: i32, _b: i32) -> i32 { 1 }
fn jobb2(id: i32) -> Job { Job { id: two(1 2), name: 1, rest: 3 } } //~ ERROR
fn jobb3(id: i32) -> Job { Job { id, name: [1, 2 3], rest: 3 } } //~ ERROR  ERROR E0308
fn main() {}
