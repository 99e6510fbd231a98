use std::cell::Cell;
const K1: &mut [i32; 0] = &mut []; //~ ERROR E0764
const K2: &mut [i32] = &mut []; //~ ERROR E0764
static mut S1: &mut [i32] = &mut [];
const K3: Option<&mut [i32; 0]> = Some(&mut []); //~ ERROR E0764
const K4: (&mut [i32], i32) = (&mut [], 1); //~ ERROR E0764
const P1: *mut i32 = &mut 3; //~ ERROR E0764
const P2: *const Cell<i32> = &Cell::new(3); //~ ERROR E0492
const P3: *mut [i32; 2] = &mut [1, 2]; //~ ERROR E0764
const P4: *mut i32 = &raw mut *&mut 3; //~ ERROR E0764
const N: Option<Cell<i32>> = None;
const R1: &Option<Cell<i32>> = &N;
const S: Option<Cell<i32>> = Some(Cell::new(1));
const R2: &Option<Cell<i32>> = &S; //~ ERROR E0492
struct W<T> { c: Cell<T>, x: i32 }
const D: W<u8> = W { c: Cell::new(1), x: 2 };
const R3: &i32 = &D.x;
const R4: &Cell<u8> = &D.c; //~ ERROR E0492
const R5: &W<u8> = &D; //~ ERROR E0492
const R6: &[W<u8>] = &[D]; //~ ERROR E0492
const R7: &Cell<i32> = { let x = &S; &Cell::new(2) }; //~ ERROR E0492
static ST: &std::sync::Mutex<i32> = &std::sync::Mutex::new(1); //~ ERROR E0492
const R8: fn() -> i32 = || { const Q: &Cell<i32> = &Cell::new(2); Q.get() }; //~ ERROR E0492
fn main() { let a = &A2; let b: &'static Cell<i32> = &A2; } //~ ERROR E0716
const A2: Cell<i32> = Cell::new(1);
