use std::fmt::Debug;

fn last<T>(list: Vec<T>) -> Option<<Vec<T> as IntoIterator>::Item>
where
    <Vec<T> as IntoIterator>::Item: Clone + Debug,
{
    let found = list.into_iter().last();
    println!("{:?}", found.clone());
    found
}

fn copies()
where
    <Vec<u8> as IntoIterator>::Item: Copy,
    <Option<u8> as IntoIterator>::IntoIter: Clone,
    String: From<char>,
    for<'a> &'a str: Copy,
{
}

fn main() {
    copies();
    println!("{:?}", last(vec!["a", "b"]));
}
