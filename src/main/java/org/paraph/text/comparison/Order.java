package org.paraph.text.comparison;

/** The longest increasing order among numbers: what keeps its place while the others move. */
final class Order {

    private Order() {
    }

    /**
     * Which of the numbers belong to a longest strictly increasing subsequence. Takes n log n steps.
     *
     * @param numbers each number once; negative ones never belong to it
     */
    static boolean[] kept(int[] numbers) {
        var ends = new int[numbers.length];
        var before = new int[numbers.length];
        int length = 0;
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] < 0) {
                continue;
            }
            int place = place(numbers, ends, length, numbers[at]);
            before[at] = place == 0 ? -1 : ends[place - 1];
            ends[place] = at;
            length = Math.max(length, place + 1);
        }
        var kept = new boolean[numbers.length];
        for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
            kept[at] = true;
        }
        return kept;
    }

    private static int place(int[] numbers, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[ends[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
