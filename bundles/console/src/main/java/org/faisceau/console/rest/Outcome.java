// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

/**
 * What a handler made.
 *
 * @param value a record, or a {@link org.faisceau.kernel.api.Slice} of them
 * @param version of the record; below zero where it has none
 * @param id of the new record; empty where none is new
 */
record Outcome(Object value, int version, String id) {
    static Outcome of(Object value) {
        return new Outcome(value, -1, "");
    }
}
