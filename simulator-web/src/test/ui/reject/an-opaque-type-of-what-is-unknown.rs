use std::future::Future;
fn foo() -> impl Future<Output = User> { unimplemented!() } //~ ERROR E0425
fn bar() -> impl Iterator<Item = User> { 5 } //~ ERROR E0425
fn baz() -> impl Foo { 5 } //~ ERROR E0405
fn qux() -> impl Foo + Send { todo!() } //~ ERROR E0405
fn main() { let x = foo(); let y = bar(); }
