// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Option;
import org.faisceau.showcase.api.IssueKind;

/**
 * What an issue's page shows.
 *
 * @param roles whom a newsletter may be sent to
 * @param subscribers how many get it by mail without account
 * @param areReached whether mail reaches them
 * @param others what other bundles add
 */
record IssueSheet(IssueView view, boolean mayWrite, List<Option> roles, int subscribers, boolean areReached, Contributions others) {
    boolean mayChange() {
        return mayWrite && view.issue().sentAt().isEmpty();
    }

    boolean maySend() {
        return mayWrite && view.issue().content().kind() == IssueKind.NEWSLETTER;
    }
}
