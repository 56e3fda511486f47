// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.Map;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.ArrivalLine;

/**
 * A record of a bundle that waits, as JSON.
 *
 * @param word what a choice of it goes by
 * @param theirs what it says; empty where it was taken back
 * @param ours what the record that it became here says; empty where it became none
 * @param mark what stands for ours, to be sent back with a choice of theirs
 */
record LineAnswer(String word, String kind, String title, String fate, Map<String, String> theirs, Map<String, String> ours, String mark) {
    static LineAnswer of(ArrivalLine line) {
        return new LineAnswer(line.word(), line.kind(), line.title(), line.fate().name(), line.theirs().map(Item::fields).orElse(Map.of()), line.own().map(Item::fields).orElse(Map.of()), line.mark());
    }
}
