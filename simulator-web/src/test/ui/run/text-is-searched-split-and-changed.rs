fn main() {
    let text = "one, two,three ,four";
    println!("{:?}", text.split(',').collect::<Vec<_>>());
    println!("{:?}", text.split(", ").map(str::trim).collect::<Vec<&str>>());
    println!("{:?}", text.split(|c: char| !c.is_ascii_alphabetic()).filter(|s| !s.is_empty()).collect::<Vec<_>>());
    println!("{:?}", "  a b\tc \n".split_whitespace().collect::<Vec<_>>());
    println!("{:?}", "x\r\ny\n\nz\n".lines().collect::<Vec<_>>());
    println!("{:?} {:?}", text.find("two"), text.find('z'));
    println!("{:?} {:?}", "key=value=x".split_once('='), "key".split_once('='));
    println!("{} {}", "a-b-c".replace('-', "+"), "aXbX".replace("X", ""));
    println!("{:?}", "héllo".char_indices().rev().collect::<Vec<_>>());
    println!("{} {}", "héllo".chars().rev().collect::<String>(), "Hello".to_uppercase());
    println!("{:?} {:?}", "prefix-x".strip_prefix("prefix-"), "file.rs".strip_suffix(".rs"));
    println!("{}", "AbC".eq_ignore_ascii_case("aBc"));
    println!("{:?}", "3.5".parse::<i32>().is_err());
    let mut s = String::from("hello");
    s.insert(0, '>');
    s.insert_str(1, "> ");
    println!("{s} {:?}", s.pop());
    println!("{} {s}", s.remove(0));
    s.retain(|c| c != 'l');
    println!("{s}");
    s.extend(["a", "b"]);
    s.extend(vec!['c', 'd']);
    s += "e";
    println!("{s} {}", s.len());
    let all: String = vec![String::from("x"), String::from("y")].concat();
    println!("{all} {}", ["a", "b"].concat());
    println!("{:?}", "a,b;c".split([',', ';']).collect::<Vec<_>>());
    println!("{:?} {:?}", "abc".get(1..2), "é".get(0..1));
    println!("{:?}", "a b c".splitn(2, ' ').collect::<Vec<_>>());
    println!("{:?}", "xxabxx".trim_matches('x'));
    println!("{:>6}|{:^6}|{:-<6}|{:.2}", "ab", "ab", "ab", "abcdef");
    println!("{:?}", "tab\t\"quote\" é \u{1}".to_string());
    println!("{:?}", "abc".bytes().rev().map(|b| b as char).collect::<Vec<_>>());
    println!("{}", "ab".cmp("b") as i32);
    println!("{:?}", "abcabc".matches("bc").count());
    println!("{:?}", &"häß"[1..2]); //~ PANIC end byte index 2 is not a char boundary; it is inside 'ä' (bytes 1..3) of `häß`
}
