// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Exhibit;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Showcase;

/**
 * What the first public page shows.
 *
 * @param parts sorts of which something is shown, with their first things
 * @param letters the last newsletters sent, latest first
 */
record PublicHome(Face face, List<Part> parts, List<Issue> letters) {
    /** @param count of all that is shown, no further than {@link Shown#MOST} */
    record Part(Sort sort, int count, List<Exhibit> first) {
        String address() {
            return Showcase.HOME + "/" + Saying.word(sort);
        }
    }

    List<Channel> channels() {
        return Stream.of(Channel.values()).filter(face.channels()::containsKey).toList();
    }

    boolean hasContact() {
        return !face.contact().isEmpty() || !face.mail().isEmpty() || !face.channels().isEmpty();
    }
}
