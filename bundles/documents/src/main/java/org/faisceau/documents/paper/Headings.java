// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.List;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper;

/** The sections of a paper, in their order. */
final class Headings {
    private Headings() {}

    static List<String> of(Paper paper) {
        return paper.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(one -> one.level() == 2).map(Block.Heading::text).toList();
    }
}
