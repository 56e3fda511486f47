// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.network.api.Received;

/**
 * What the page of a record of another Living-Lab shows.
 *
 * @param kind what people call such records
 * @param isRunning true where the module that keeps the kind runs
 * @param ownAddress where the record that it became is; empty for none
 * @param mark what stands for what our record says; empty where there is none
 * @param differences between our record and theirs; empty where there is none of ours, or both say the same
 */
record ReceivedSheet(Received received, String kind, boolean isRunning, List<Kinds.Fact> facts, boolean isRevoked, boolean mayTake, boolean mayLeave, String ownAddress, boolean hasOwn, String mark, List<Kinds.Difference> differences, Contributions others) {}
