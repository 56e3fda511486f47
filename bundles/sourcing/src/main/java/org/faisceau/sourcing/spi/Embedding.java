// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A model that says how alike texts are, such as one read from a file of weights that an operator has: publish it as a service, and matching
 * gives its points as a criterion of their own, named as a model's. None is shipped, and everything works without. The same texts and weights
 * give the same answer. A model that throws or answers off the scale gives no points. Every thread.
 */
@ConsumerType
public interface Embedding {
    /** What it is called where its points are shown. */
    String name();

    /**
     * How near each of some texts comes to one.
     *
     * @param text what is looked for
     * @param others at most 300
     * @return one for each, in their order: 0 for nothing in common, 1 for the same
     */
    List<Double> likeness(String text, List<String> others);
}
