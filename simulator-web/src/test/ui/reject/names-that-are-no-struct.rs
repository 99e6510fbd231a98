type U32 = u32;
type Tup = (i32, i32);
enum En { A { x: i32 } }
type Al = En;
fn main() {
    let t = U32 { value: 4 }; //~ ERROR E0071
    let t = Tup { a: 4 }; //~ ERROR E0071
    let t = Al { x: 1 }; //~ ERROR E0071
    let foo = 1;
    let x = foo { x: 1, y: 2 }; //~ ERROR E0574
    let x = main { x: 1 }; //~ ERROR E0574
    let y = Option::<i32>; //~ ERROR E0423
    let y = Option; //~ ERROR E0423
    let y = Vec::<i32>; //~ ERROR E0423
    let y = String; //~ ERROR E0423
    let y = Clone; //~ ERROR E0423
    let y = i32; //~ ERROR E0423
    let U32 { value } = 4u32; //~ ERROR E0071
    match 4 { U32 { .. } => {} } //~ ERROR E0071
}
