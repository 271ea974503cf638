package org.paraph.engine.camunda.checks;

/** A rectangle of a diagram, in pixels. */
record Box(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double centre() {
        return left + width / 2;
    }

    double middle() {
        return top + height / 2;
    }

    /** The same rectangle with each side moved outwards, or inwards if negative. */
    Box grown(double by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /** True if the two share an area; touching sides share none. */
    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /** The area that the two share; they must overlap. */
    Box common(Box other) {
        double x = Math.max(left, other.left);
        double y = Math.max(top, other.top);
        return new Box(x, y, Math.min(right(), other.right()) - x, Math.min(bottom(), other.bottom()) - y);
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && right() >= other.right() && bottom() >= other.bottom();
    }

    /** True if the point lies on one of the four sides, give or take a tolerance. */
    boolean hasOnBorder(Point point, double tolerance) {
        return grown(tolerance).holds(point) && !grown(-tolerance).holds(point);
    }

    /** True if the point is the middle of one of the four sides, where arrows dock on circles and diamonds. */
    boolean hasAsMiddleOfSide(Point point, double tolerance) {
        return hasOnBorder(point, tolerance)
                && (Math.abs(point.x() - centre()) <= tolerance || Math.abs(point.y() - middle()) <= tolerance);
    }

    private boolean holds(Point point) {
        return point.x() > left && point.x() < right() && point.y() > top && point.y() < bottom();
    }

    /** A waypoint. */
    record Point(double x, double y) {
    }

    /** A straight piece of a flow, between two waypoints. */
    record Segment(Point from, Point to) {

        /** Neither horizontal nor vertical. */
        boolean slanted() {
            return Math.abs(from.x - to.x) > 1 && Math.abs(from.y - to.y) > 1;
        }

        /** The thin rectangle that the piece covers. */
        Box box() {
            return new Box(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x),
                    Math.abs(from.y - to.y)).grown(0.5);
        }

        boolean touches(Segment other) {
            return box().overlaps(other.box());
        }
    }
}
