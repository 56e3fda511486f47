// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

/** More was sent than the shell takes. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooLarge(String message) {
        super(message);
    }

    TooLarge(String message, Throwable cause) {
        super(message, cause);
    }
}
