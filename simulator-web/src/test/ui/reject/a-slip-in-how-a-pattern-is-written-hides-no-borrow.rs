enum Line {
    Open { sent: u32 },
    Closed,
}

fn send(line: &mut Line, log: &Vec<u32>) {
    if let Line::Open { mut sent } = line { //~ ERROR
        sent += 1;
        log.push(sent); //~ ERROR E0596
    }
}

fn close(line: &Line, log: &Vec<u32>) {
    match line {
        Closed => log.push(1), //~ ERROR E0170 E0596
    }
}

fn level(height: f32, log: &Vec<u32>) {
    match height {
        2.0..1.0 => log.push(2), //~ ERROR E0579
        -1.0..=-2.0 => log.push(3), //~ ERROR E0030
        _ => {}
    }
}

fn main() {}
