// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A bundle's part of the fictitious territory that {@code --demo} loads. Loaded once, on an empty data folder. */
@ConsumerType
public interface Demonstration {
    /** The bundle's word, such as {@code needs}. */
    String part();

    /** Parts with a smaller number are loaded first: accounts and directory 10, what points to them 20, and so on. */
    int order();

    /** Writes the records. People in them plainly do not exist. */
    void load();
}
