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
 * @param undoSeconds how much longer it may be taken back; 0 where it may not
 * @param lines before it runs the first records, and those to be careful with; afterwards those that refused, or could not be put back
 */
public record BulkView(BulkGo go, String question, List<BulkAction.Question> questions, boolean offered, boolean dangerous, long undoSeconds, List<Line> lines) {
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

    /** True while it does something by itself. */
    public boolean isMoving() {
        return isRunning() || go.state() == State.UNDOING;
    }

    /** True once it is being taken back, or was. */
    public boolean isUndone() {
        return go.state().isOfUndo();
    }

    public boolean mayUndo() {
        return undoSeconds > 0;
    }

    /** How far it is. */
    public int seen() {
        return isUndone() ? go.tally().undone() + go.tally().kept() : go.tally().seen();
    }

    /** Out of how many. */
    public int total() {
        return isUndone() ? seen() + go.tally().undoable() : go.tally().total();
    }

    public boolean isStopped() {
        return go.state() == State.STOPPED;
    }

    public boolean isDone() {
        return go.state() == State.DONE || go.state() == State.UNDONE;
    }

    public boolean mayRetry() {
        return !isMoving() && !isUndone() && go.tally().refused() > 0;
    }

    /** How many are not listed before it runs. */
    public int more() {
        return go.tally().total() - lines.size();
    }
}
