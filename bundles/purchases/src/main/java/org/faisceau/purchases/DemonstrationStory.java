// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Aftermath.Answer;
import org.faisceau.purchases.api.Aftermath.Said;
import org.faisceau.purchases.api.Aftermath.Story;

/** A line of {@code stories.txt}, its parts between bars: number of the contract, three answers, what went well, what one would do otherwise, the story and whether it is shared. */
record DemonstrationStory(String[] cells) {
    static List<DemonstrationStory> all() {
        return FileBeside.text(DemonstrationStory.class, "stories.txt").lines().map(line -> new DemonstrationStory(line.split("\\|", -1))).toList();
    }

    /** Of the contract's line, from 1. */
    int number() {
        return Integer.parseInt(cells[0]);
    }

    Aftermath of(String contract, String account, Instant at) {
        var story = new Story(cells[6], cells[7], cells[8], cells[9].equals("yes"));
        return new Aftermath(contract, new Said(Answer.valueOf(cells[1]), Answer.valueOf(cells[2]), Answer.valueOf(cells[3]), cells[4], cells[5], story), account, at, 1);
    }
}
