/** Identifiers of the INSEE Sirene directory. Their last digit is a Luhn key (ISO/IEC 7812-1). */

export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && luhn(text);
}

/** Both the whole and its first nine digits bear a key, save for La Poste, whose branches sum to a multiple of five. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !luhn(text.slice(0, 9))) return false;
  return luhn(text) || (text.startsWith('356000000') && digitSum(text) % 5 === 0);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
