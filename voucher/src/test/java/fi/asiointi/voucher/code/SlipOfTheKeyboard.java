package fi.asiointi.voucher.code;

import java.util.Optional;
import java.util.Random;

/**
 * The ways in which people mistype a code, as of section 6 of the study of voucher systems. Each
 * gives the mistyped symbols of a right code, or nothing where the code does not offer the slip.
 */
enum SlipOfTheKeyboard {
    SINGLE("single", "single") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            int[] typed = code.clone();
            retype(typed, random.nextInt(code.length), radix, random);
            return Optional.of(typed);
        }
    },
    ADJACENT_SWAP("adjacent swap", "adjacent") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            return swapped(code, random.nextInt(code.length - 1), 1);
        }
    },
    JUMP_SWAP("jump swap", "jump") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            return swapped(code, random.nextInt(code.length - 2), 2);
        }
    },
    TWIN("twin", "twin") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            return twin(code, random.nextInt(code.length - 1), 1, radix, random);
        }
    },
    JUMP_TWIN("jump twin", "jump twin") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            return twin(code, random.nextInt(code.length - 2), 2, radix, random);
        }
    },
    TWO_WRONG("two wrong", "two subst") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            int first = random.nextInt(code.length);
            int second = random.nextInt(code.length);
            int[] typed = code.clone();
            retype(typed, first, radix, random);
            retype(typed, second, radix, random);
            return first == second ? Optional.empty() : Optional.of(typed);
        }
    },
    ROTATION("rotation", "cyclic shift") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            int[] typed = new int[code.length];
            for (int i = 0; i < code.length; i++) {
                typed[i] = code[(i + 1) % code.length];
            }
            return Optional.of(typed);
        }
    },
    RANDOM("random", "random") {
        @Override
        Optional<int[]> of(int[] code, int[] radix, Random random) {
            int[] typed = new int[code.length];
            for (int i = 0; i < code.length; i++) {
                typed[i] = random.nextInt(radix[i]);
            }
            return Optional.of(typed);
        }
    };

    private final String title;
    private final String nameInTheStudy;

    SlipOfTheKeyboard(String title, String nameInTheStudy) {
        this.title = title;
        this.nameInTheStudy = nameInTheStudy;
    }

    String title() {
        return title;
    }

    String nameInTheStudy() {
        return nameInTheStudy;
    }

    /**
     * @param radix how many different characters can stand in each place
     */
    abstract Optional<int[]> of(int[] code, int[] radix, Random random);

    private static Optional<int[]> swapped(int[] code, int at, int distance) {
        int[] typed = code.clone();
        typed[at] = code[at + distance];
        typed[at + distance] = code[at];
        return Optional.of(typed);
    }

    private static Optional<int[]> twin(
            int[] code, int at, int distance, int[] radix, Random random) {
        if (code[at] != code[at + distance]) {
            return Optional.empty();
        }
        int[] typed = code.clone();
        retype(typed, radix[at] < radix[at + distance] ? at : at + distance, radix, random);
        int retyped = radix[at] < radix[at + distance] ? typed[at] : typed[at + distance];
        typed[at] = retyped;
        typed[at + distance] = retyped;
        return Optional.of(typed);
    }

    private static void retype(int[] typed, int place, int[] radix, Random random) {
        int other = random.nextInt(radix[place] - 1);
        typed[place] = other < typed[place] ? other : other + 1;
    }
}
