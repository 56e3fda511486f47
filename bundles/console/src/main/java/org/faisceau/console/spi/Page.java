// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * One address of the console. Publishing the service is all it takes; stop the bundle and address and menu entry are gone at the
 * next request. Sign-in, role check, CSRF, layout, notices, escaping and error pages are the shell's.
 */
@ConsumerType
public interface Page {
    /** Where it is and who may; always the same. */
    Address address();

    /** Answers GET: no side effect. */
    Answer show(Visit visit);

    /** Answers POST; {@link Visit#action()} says which button. Asked only of those the address lets write. */
    default Answer submit(Visit visit) {
        return Answer.notFound();
    }

    /** Address of the menu entry under which it is shown, beginning with a slash; empty where its own address begins with that entry's. */
    default String under(Visit visit) {
        return "";
    }
}
