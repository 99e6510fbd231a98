fn inc(x: i32) -> i32 { x + 1 }
fn dec(x: i32) -> i32 { x - 1 }
fn first(s: &str) -> &str { &s[..1] }
fn last(s: &str) -> &str { &s[s.len() - 1..] }
fn id<T>(x: T) -> T { x }
fn pick(op: char) -> fn(i32) -> i32 {
    let f = match op { '+' => inc, '-' => dec, '*' => |x| x * 2, '!' => panic!("no"), _ => id::<i32> };
    f
}
fn main() {
    let table = [inc, dec, |x| x * x, id];
    for f in table { print!("{} ", f(7)); }
    println!();
    for f in &[|x: i32| x + 1, |x: i32| x * 10] { print!("{} ", f(2)); }
    println!();
    let named = [("inc", inc as fn(i32) -> i32), ("dec", dec)];
    for (n, f) in named { println!("{n} {}", f(1)); }
    let v = vec![inc, dec];
    println!("{}", v.iter().fold(5, |a, f| f(a)));
    let g = if v.len() > 1 { first } else { last };
    let mut s = String::from("hello");
    println!("{}", g(&s));
    s.push('!');
    println!("{}", g(&s));
    let h = if v.len() > 3 { |s: &str| s.len() } else { |s: &str| s.len() + 1 };
    println!("{}", h(&s));
    s.push('!');
    println!("{} {}", h(&s), pick('*')(pick('+')(3)));
    let same = if true { inc } else { inc };
    println!("{} {}", std::mem::size_of_val(&same), std::mem::size_of_val(&g));
    let k = if s.is_empty() { inc } else if s.len() > 2 { |x| x - 7 } else { dec };
    println!("{}", k(0));
}
