// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import org.faisceau.console.lists.BulkGo;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.console.spi.BulkAction;

/**
 * An act on many records as its page shows it.
 *
 * @param question what is asked before it runs
 * @param questions what is to be filled in
 * @param offered false while the act's bundle is stopped: it waits
 * @param lines before it runs the first records, and those to be careful with; afterwards those that refused
 */
public record BulkView(BulkGo go, String question, List<BulkAction.Question> questions, boolean offered, boolean dangerous, List<Line> lines) {
    public BulkView {
        questions = List.copyOf(questions);
        lines = List.copyOf(lines);
    }

    /**
     * A record.
     *
     * @param address its page; empty where nobody knows it
     * @param why what to know of it before; why it refused afterwards
     */
    public record Line(String title, String address, String why) {}

    public String here() {
        return "/bulk/" + go.id();
    }

    public boolean isRunning() {
        return go.state() == State.RUNNING;
    }

    public boolean isStopped() {
        return go.state() == State.STOPPED;
    }

    public boolean isDone() {
        return go.state() == State.DONE;
    }

    public boolean mayRetry() {
        return !isRunning() && go.tally().refused() > 0;
    }

    /** How many are not listed before it runs. */
    public int more() {
        return go.tally().total() - lines.size();
    }
}
