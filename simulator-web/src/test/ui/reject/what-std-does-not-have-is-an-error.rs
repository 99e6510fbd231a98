fn main() {
    let s = "hello";
    let c = s.chars[0]; //~ ERROR E0615
    let n = s.len; //~ ERROR E0615
    let up = s.to_upper(); //~ ERROR E0599
    let t = s.substring(0, 2); //~ ERROR E0599
    let r = s.reverse(); //~ ERROR E0599
    let i = s.index_of('l'); //~ ERROR E0599
    let j = s.contains(5); //~ ERROR E0277
    let k = s.split(); //~ ERROR E0061
    let l = s.replace('l'); //~ ERROR E0061
    let m = s.trim(' '); //~ ERROR E0061
    let p: i32 = s.parse::<i32>(); //~ ERROR E0308
    let q = s.starts_with(1); //~ ERROR E0277
    let f = format("{}", s); //~ ERROR E0423
    let v = Vec::new(5); //~ ERROR E0061
    let w = vec![0, 5].append(3); //~ ERROR E0308
    let x = Some(5).unwrap("no"); //~ ERROR E0061
    let y = "a".concat("b"); //~ ERROR E0599
    let z = String::from(5); //~ ERROR E0277
    let a = 5.to_str(); //~ ERROR E0599
    let b = i32::parse("5"); //~ ERROR E0599
    let d = char::from(300);
    let e = [1, 2, 3].contains(2); //~ ERROR E0308
    let g = vec![1].get("0"); //~ ERROR E0277
}
