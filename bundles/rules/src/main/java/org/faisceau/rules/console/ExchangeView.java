// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.TrustedKey;

/**
 * What the exchange shows.
 *
 * @param file the file that is looked at
 * @param waiting proposals from files that wait
 * @param mine of these, those that this person may confirm
 */
record ExchangeView(Optional<FileView> file, List<TrustedKey> keys, Optional<String> ownKey, int waiting, List<Proposal> mine, boolean isAdministrator, String here) {}
