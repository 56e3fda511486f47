// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

/** The index is not open yet: what is asked of it now would look as if nothing were there. Ends the call of a technique, see {@link RunCall}. */
final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotReady() {
        super("the index is not open yet", null, false, false);
    }
}
