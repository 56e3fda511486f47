// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.sourcing.outside;

import org.jspecify.annotations.NullMarked;
