// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * A contract that an authority awarded; its essential data are public.
 *
 * @param holders names, parted by commas; may be empty
 * @param procedure the official French word; empty where nobody said it
 * @param months how long it runs; empty where nobody said it
 * @param address its page, beginning with a slash
 */
public record Awarded(
        String id, String number, String subject, String buyer, String holders, String cpv, String procedure, Optional<Euros> amount, Optional<LocalDate> notifiedOn, Optional<Integer> months, String address) {}
