fn sum_nested<I>(it: I) -> u64
where
    I: IntoIterator<Item: IntoIterator<Item: IntoIterator<Item = u8>>>,
{
    it.into_iter().flatten().flatten().map(u64::from).sum()
}

fn firsts<A, B>(a: A) -> Vec<u8>
where
    A: IntoIterator<Item = B>,
    B: IntoIterator,
    <A as IntoIterator>::Item: IntoIterator<Item = u8>,
{
    a.into_iter().filter_map(|b| b.into_iter().next()).collect()
}

fn main() {
    println!("{}", sum_nested([vec![[1, 2], [3, 4]], vec![[5, 6]]]));
    println!("{:?}", firsts([vec![1, 2], vec![], vec![3]]));
}
