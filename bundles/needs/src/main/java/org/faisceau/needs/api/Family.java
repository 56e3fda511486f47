// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/**
 * A purchase family or operation of an organisation's own nomenclature.
 *
 * @param code as the organisation writes it; unlike any other of its codes
 */
public record Family(String code, String label) {
    /** The kind's word. */
    public static final String KIND = "family";
}
