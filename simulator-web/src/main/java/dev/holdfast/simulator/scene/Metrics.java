package dev.holdfast.simulator.scene;

/** The measures of one of the two pictures, in tenths of a unit. A cell is a byte, a row eight. */
record Metrics(
    int width,
    int firstLeft,
    int secondLeft,
    int boxWidth,
    int zonePadding,
    int rowInset,
    int cellHeight,
    int header,
    int gap,
    int firstZoneRight,
    int secondZoneRight,
    int middleLane,
    int middleLanes,
    int rightLane,
    int rightLanes,
    int laneStep,
    int band) {

  static final int CELL = 310;
  static final int ROW_BYTES = 8;
  static final int LABEL = 190;
  static final int LANE = 160;
  static final int ADDRESS_GAP = 60;

  /** Stack and heap beside each other, with a gutter between them and one at the right. */
  static final Metrics BROAD =
      new Metrics(
          7370, 580, 4290, 2720, 120, 120, 250, 320, 160, 3420, 7340, 3470, 6, 7080, 4, 45, 200);

  /** The heap below the stack, with one gutter at the right. */
  static final Metrics NARROW =
      new Metrics(
          3520, 560, 560, 2700, 100, 110, 210, 300, 140, 3360, 3360, 3330, 4, 3330, 4, 50, 160);

  boolean columns() {
    return secondLeft != firstLeft;
  }

  int rowHeight() {
    return LABEL + cellHeight;
  }
}
