// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

/** What was sent is no form: broken encoding, broken parts. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }

    Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
