package dev.holdfast.simulator.scene;

/**
 * The measures of one of the two pictures, in tenths of a unit. A cell is a byte, a row eight. What
 * lies inside a zone is the same in both, so that it is written once.
 */
record Metrics(
    int width,
    int firstLeft,
    int secondLeft,
    int firstZoneRight,
    int secondZoneRight,
    int middleLane,
    int middleLanes,
    int rightLane,
    int rightLanes) {

  static final int CELL = 310;
  static final int ROW_BYTES = 8;
  static final int LABEL = 190;
  static final int CELL_HEIGHT = 210;
  static final int ROW_HEIGHT = LABEL + CELL_HEIGHT;
  static final int LANE = 160;
  static final int LANE_STEP = 45;

  static final int BOX_WIDTH = 2700;
  static final int ROW_INSET = 110;
  static final int HEADER = 300;
  static final int GAP = 140;
  static final int ZONE_PADDING = 100;

  /** Stack and heap beside each other, with a gutter between them and one at the right. */
  static final Metrics BROAD = new Metrics(7370, 560, 4290, 3360, 7340, 3410, 6, 7140, 4);

  /** The heap below the stack, with one gutter at the right. */
  static final Metrics NARROW = new Metrics(3560, 560, 560, 3360, 3360, 3410, 4, 3410, 4);

  boolean columns() {
    return secondLeft != firstLeft;
  }
}
