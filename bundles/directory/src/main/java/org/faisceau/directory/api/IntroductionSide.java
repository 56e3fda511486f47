// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The two sides of an introduction. */
public enum IntroductionSide {
    COMPANY,
    /** The public actor. */
    BUYER;

    public IntroductionSide other() {
        return this == COMPANY ? BUYER : COMPANY;
    }
}
