package org.paraph.engine.models;

/**
 * One thing that differs between two versions of a file.
 *
 * @param file     name of the file
 * @param element  id of the element in the model; null where it has none
 * @param kind     its type, for example {@code userTask} or {@code rule}; {@code file} for a whole file
 * @param name     what the model calls it, in the later version if it is there; null if it has no name
 * @param change   what became of it
 * @param property what of it changed, for example {@code candidateGroups} or {@code documentation}; null if it was added or
 *                 removed as a whole
 * @param before   the property before, or all that a removed element said, a line for each property; null if there was none
 * @param after    the property now, or all that an added element says; null if there is none
 */
public record ModelDifference(String file, String element, String kind, String name, Change change, String property,
        String before, String after) {

    /** What became of an element; LAID_OUT is one that only stands elsewhere in the drawing. */
    public enum Change { ADDED, REMOVED, CHANGED, LAID_OUT }
}
