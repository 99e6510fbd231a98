fn main() {
    let mut pair = [String::from("a"), String::from("b")];
    let take = || {
        let [first, _] = pair;
        first
    };
    let second = &mut pair[1]; //~ ERROR E0382
    second.push('c');
    take();

    let list = vec![1, 2];
    let slice = &list[..];
    let look = || match slice {
        [_, _] => 2,
        _ => 0,
    };
    drop(list); //~ ERROR E0505
    look();
}
