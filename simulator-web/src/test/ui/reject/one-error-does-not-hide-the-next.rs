struct Sensor {
    id: char,
}

async fn nothing() {}

fn twice(f: impl Fn(i32) -> i32, n: i32) -> i32 {
    f(f(n))
}

async fn waits() -> i32 {
    let first: i32 = nothing().await; //~ ERROR E0308
    nothing().await //~ ERROR E0308
}

fn rounds(list: &mut Vec<i32>) {
    loop {
        if let Some(last) = list.pop() {
            break last; //~ ERROR E0308
        }
    }
}

fn sum(list: &mut Vec<u8>) -> u64 {
    for each in &list { //~ ERROR E0277
        println!("{each:?}");
    }
    7 + 2u16 //~ ERROR E0308
}

fn main() {
    let all = vec![Sensor { id: 'a' }];
    println!("{all:?} {all:?}"); //~ ERROR E0277
    println!("{:?} {:?}", all, 1); //~ ERROR E0277
    if let Some(sensor) = all.first() {
        println!("{} {:?}", sensor.id, all); //~ ERROR E0277
    }
    twice( //~ ERROR E0061
        1, //~ ERROR E0277
    );
    println!("{}", sum(&mut vec![1]));
}
