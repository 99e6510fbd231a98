fn gen_name(name: String) -> Option<String> { Some(name) }
fn pairs() {
    assert_eq!(
        gen_name("a".to_string()).as_deref(),
        Ok("Hi"), //~ ERROR E0308
    );
    assert_eq!(
        Some(1),
        2, //~ ERROR E0308
    );
    assert_eq!(
        Some(1u8),
        Some(2u16), //~ ERROR E0308
    );
    let x = Some(1) == Ok(2); //~ ERROR E0308
    assert_eq!(
        Some(1u8),
        gen_name( //~ ERROR E0308
          String::new()
        ),
    );
    assert_eq!( //~ ERROR E0277
        vec![1u8],
        Some(2),
    );
    assert_ne!( //~ ERROR E0308
        Some(1u8),
        None::<u16>,
    );
}
struct S { f: Option<u16> }
fn g() -> Option<u16> { None }
const K: Option<u16> = None;
fn forms() {
    let v: Option<u16> = None;
    let s = S { f: None };
    assert_eq!(Some(1u8),
        v); //~ ERROR E0308
    assert_eq!(Some(1u8),
        s.f); //~ ERROR E0308
    assert_eq!(Some(1u8),
        g()); //~ ERROR E0308
    assert_eq!(Some(1u8),
        v.clone()); //~ ERROR E0308
    assert_eq!(Some(1u8),
        K); //~ ERROR E0308
    assert_eq!(Some(1u8),
        { v }); //~ ERROR E0308
    assert_eq!(Some(1u8),
        (v)); //~ ERROR E0308
    assert_eq!(Some(1u8),
        vec![v][0]); //~ ERROR E0308
    assert_eq!(Some(1u8), //~ ERROR E0277
        S { f: v }); //~ ERROR E0308
    assert_eq!(1u8,
        1u16 + 2); //~ ERROR E0308
    assert_eq!(1u8,
        -1i16); //~ ERROR E0308
    assert_eq!(1u8,
        'a'); //~ ERROR E0308
    assert_eq!(1u8,
        "a"); //~ ERROR E0308
    assert_eq!(Some(1u8),
        *&v); //~ ERROR E0308
    assert_eq!(&Some(1u8), //~ ERROR E0277
        &v);
    assert_eq!(Some(1u8),
        if true { v } else { v }); //~ ERROR E0308
    assert_eq!(Some(1u8),
        1u8 as u16); //~ ERROR E0308
    assert_eq!(Some("a"),
        format!("a")); //~ ERROR E0308
    assert_eq!(Some(1u8),
        (1, 2)); //~ ERROR E0308
    assert_eq!(Some(1u8),
        None::<u16>); //~ ERROR E0308
    assert_eq!(Some(1u8),
        Some(1u16), "text {}", 1); //~ ERROR E0308
    assert_eq!(Some(1u8),
        Some(1u16) //~ ERROR E0308
    );
}
fn leaves() {
    let a = &Some(1u8) == &Some(1u16); //~ ERROR E0277
    let b = &&1u8 == &&1u16; //~ ERROR E0277
    let c = &1u8 < &1u16; //~ ERROR E0308
    let d = &mut 1u8 == &mut 1u16; //~ ERROR E0277
    let e = &1u8 == 1u8; //~ ERROR E0277
    let f = Box::new(1u8) == Box::new(1u16); //~ ERROR E0308
    let g = (1u8, 2) == (1u16, 3); //~ ERROR E0308
    let h = [1u8] == [1u16]; //~ ERROR E0277
    let i = vec![1u8] == vec![1u16]; //~ ERROR E0277
    struct S;
    let j = &S == &S; //~ ERROR E0369
    let k = Some(S) == Some(S); //~ ERROR E0369
    let l = vec![S] == vec![S]; //~ ERROR E0369
    let m = (S, 1) == (S, 1); //~ ERROR E0369
    let n = [S] == [S]; //~ ERROR E0369
    let o = Box::new(S) == Box::new(S); //~ ERROR E0369
    assert_eq!(vec![1u8], vec![1u16]); //~ ERROR E0277
    assert_eq!(&[1u8], &[1u16]); //~ ERROR E0277
    assert_eq!([1u8], "a"); //~ ERROR E0277
}
fn main() {}
