struct S {
    a: i32,
    b: (i32, String),
    c: Option<i32>,
}

fn f(s: &S, v: &[(i32, &i32)], t: &mut (String, i32, i32)) {
    let S {
        mut a, //~ ERROR
        b: (x, ref y),
        ref c,
    } = s;
    for (
        mut a, //~ ERROR
        &b,
    ) in v {}
    for (
        ref a, //~ ERROR
        &b,
    ) in v {}
    let (
        ref a, //~ ERROR
        mut b,
        ref mut c,
    ) = t;
    let z = |(
        &a, //~ ERROR
        mut b,
        ref c,
    ): &(&i32, i32, String)| 1;
    match s {
        S { mut a, .. } if false => 1, //~ ERROR
        S { ref b, .. } if false => 1, //~ ERROR
        _ => 2,
    };
    match &Some(&1) {
        Some(&1) => {} //~ ERROR
        Some(&(ref x)) => {} //~ ERROR
        Some(x @ &2) => {} //~ ERROR
        None => {}
    }
    match &Some(Some(1)) {
        &Some(Some(ref x)) => {}
        Some(None) | None => {}
    }
    match (&Some(1), 2) {
        (Some(mut n), mut m) => {} //~ ERROR
        (None, ref y) => {}
    }
}

fn g((a, ref b): &(i32, i32)) {} //~ ERROR

fn main() {}
