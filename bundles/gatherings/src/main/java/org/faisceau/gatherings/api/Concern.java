// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

/** What is unusual about a gathering that is to be: nothing forbids it, whoever prepares it is told. */
public sealed interface Concern {
    /** Its day is a public holiday. */
    record Holiday() implements Concern {}

    /** Its day is a Saturday or a Sunday. */
    record Weekend() implements Concern {}

    /**
     * It is longer or shorter than its format gives for as many people as it is prepared for.
     *
     * @param minutes that it lasts
     * @param expected minutes of the format
     */
    record Length(int minutes, int expected) implements Concern {}

    /** Those it is prepared for do not make what its format asks. */
    record People(Composition.Remark remark) implements Concern {}
}
