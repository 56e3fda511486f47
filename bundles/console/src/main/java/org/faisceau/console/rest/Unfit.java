// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

/** A value of the body that does not fit its field; {@link RecordFactory} knows which field. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfit(String wanted) {
        super(wanted, null, false, false);
    }
}
