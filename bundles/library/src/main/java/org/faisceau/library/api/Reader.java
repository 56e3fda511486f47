// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

/** For whom a work is meant. It says who finds it useful, never who may read it. */
public enum Reader {
    /** Purchasers of public authorities. */
    PURCHASERS,
    /** Technical services. */
    TECHNICAL,
    /** Elected officials. */
    ELECTED,
    COMPANIES,
    /** Who leads a Living-Lab or accompanies others. */
    LEADERS
}
