// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionSide;

/**
 * An introduction with the names of what it points to.
 *
 * @param subject what it is about, as this reader may know it; empty for nothing in particular
 * @param subjectAddress its page; empty where there is none for this reader
 */
record IntroductionLine(Introduction introduction, String company, String buyer, String subject, String subjectAddress) {
    String address() {
        return "/directory/introductions/" + introduction.id();
    }

    String name(IntroductionSide side) {
        return side == IntroductionSide.COMPANY ? company : buyer;
    }
}
