// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Entry;

/** What one sees while concluding: duties, who was asked, what was not published to all. */
record ConclusionView(Casefile file, Names names, List<Entry> unpublished, Form form) {
    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address() + "/conclusion";
    }
}
