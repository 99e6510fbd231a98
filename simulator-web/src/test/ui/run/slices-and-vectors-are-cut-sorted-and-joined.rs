fn main() {
    let mut v = vec![5, 3, 8, 1];
    v.sort_by(|a, b| b.cmp(a));
    println!("{v:?}");
    v.sort_by_key(|n| (*n as i32 - 4).abs());
    println!("{v:?}");
    v.sort_unstable();
    println!("{:?} {:?}", v.binary_search(&5), v.binary_search(&4));
    println!("{:?} {:?} {:?}", v.first(), v.last(), v.get(1..3));
    println!("{:?} {:?}", v.get(9), v.split_first());
    let (a, b) = v.split_at(1);
    println!("{a:?} {b:?}");
    {
        let (a, b) = v.split_at_mut(2);
        a[0] = b[1];
        std::mem::swap(&mut a[1], &mut b[0]);
    }
    println!("{v:?}");
    println!("{:?} {v:?}", v.drain(1..3).collect::<Vec<_>>());
    v.extend([7, 7, 9]);
    v.extend(&[9, 9]);
    v.dedup();
    println!("{v:?} {:?}", v.contains(&9));
    let tail = v.split_off(2);
    println!("{v:?} {tail:?}");
    v.resize(4, 0);
    v.insert(1, 42);
    v.rotate_left(2);
    println!("{v:?} {}", v.starts_with(&[0]));
    let boxed: Box<[i32]> = v.into_boxed_slice();
    println!("{boxed:?} {}", boxed.len());
    let mut w = boxed.into_vec();
    w.truncate(2);
    w[..].copy_from_slice(&[1, 2]);
    println!("{w:?} {:?}", [[1, 2], [3, 4]].concat());
    println!("{:?} {:?}", [vec![1], vec![2]].join(&0), w.iter().rev().collect::<Vec<_>>());
    w.retain_mut(|n| { *n += 1; *n > 2 });
    println!("{w:?} {:?}", w.swap_remove(0));
    for chunk in [1, 2, 3, 4, 5].chunks_mut(2) {
        chunk[0] = 0;
        print!("{chunk:?} ");
    }
    println!();
    let t = (1, "a", 2.5, 'c', true, [1u8; 2]);
    println!("{t:?} {}", (1, 2, 3) < (1, 2, 4));
    println!("{:?} {:?}", [3, 1].iter().max(), [1, 2, 3].map(|n| n * n));
    println!("{:#?}", (1, vec![Some("x")]));
    println!("{:?}", <[i32; 3]>::try_from(vec![1, 2, 3]));
    println!("{:?}", vec![1, 2] == [1, 2] && &[1][..] == vec![1]);
    let mut names = vec![String::from("b"), String::from("a")];
    names.sort();
    println!("{}", names.join(", "));
    let v = vec![1, 2, 3];
    println!("{:?}", &v[2..5]); //~ PANIC range end index 5 out of range for slice of length 3
}
